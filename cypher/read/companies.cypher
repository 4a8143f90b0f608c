// All companies.
MATCH (it:Company)
