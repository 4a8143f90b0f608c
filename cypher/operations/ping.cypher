// Does the database answer?
RETURN true AS answer
