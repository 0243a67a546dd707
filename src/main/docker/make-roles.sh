#!/bin/bash
# Run once by the database image on an empty volume: makes the two logins and the database.
# \getenv keeps the passwords off the command line, where other processes could read them.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\i /roles.sql
SQL
