#!/bin/sh
# .git/hooks/pre-push
git ls-files -z '*.answerable.json' | xargs -0 -r node tools/answerable.mjs check --baseline origin/main
