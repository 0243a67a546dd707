#!/bin/bash
# Succeeds when the application says it is up. Runtime images have bash but not always curl.
exec 3<>/dev/tcp/127.0.0.1/8080 || exit 1
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
