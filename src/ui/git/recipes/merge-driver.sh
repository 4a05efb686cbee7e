echo '*.answerable.json merge=answerable eol=lf linguist-language=JSON' >> .gitattributes
git config merge.answerable.driver 'node tools/answerable.mjs merge %O %A %B %P'
