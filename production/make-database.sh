#!/bin/sh
# Run once, on an empty PostgreSQL: the newsroom's database, and a login that owns it and is no superuser.
set -eu

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres <<'SQL'
\getenv password PARASOL_DATABASE_PASSWORD
CREATE ROLE newsroom LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE newsroom OWNER newsroom;
REVOKE ALL ON DATABASE newsroom FROM PUBLIC;
SQL
