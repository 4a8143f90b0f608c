// The things of a neighbourhood, in its order.
UNWIND self['nodes'] AS it
