// The links between the things of a neighbourhood, in its order.
UNWIND self['links'][..$limit] AS link
WITH link['it'] AS it, link['from'] AS from, link['to'] AS to, link['kind'] AS kind
