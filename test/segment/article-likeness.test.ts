import assert from 'node:assert';
import { test } from 'node:test';
import { looksLikeArticle } from '../../server/src/core/segment';

const cases: readonly [string, string, string, boolean][] = [
  [
    'a report',
    'a.txt',
    'The harbour board met in closed session on Friday and put off its decision on the new quay.\n\n“We need more time,” a spokeswoman said.\n',
    true,
  ],
  [
    'a brief',
    'brief.txt',
    'Fire destroys warehouse in Leith\n\nA fire destroyed a warehouse near the docks late on Monday. No one was hurt, police said.\n',
    true,
  ],
  [
    'questions and answers',
    'qa.txt',
    'Q: Why did the board put off its decision on the quay?\nA: It wanted to see the figures for the second quarter first.\nQ: When will it meet again?\nA: In the first week of September, as far as we know.\n',
    true,
  ],
  [
    'German',
    'a.txt',
    'Der Vorstand hat sich am Freitag nicht auf den neuen Kai geeinigt und die Entscheidung in den Herbst verschoben.\n',
    true,
  ],
  [
    'Russian',
    'a.txt',
    'Совет порта собрался в пятницу за закрытыми дверями и отложил решение о новом причале до осени.\n',
    true,
  ],
  [
    'front matter alone says so',
    'a.txt',
    '---\ntitle: Waiting\n---\nShort.\n and some more words to make this a text.',
    true,
  ],
  ['requirements by name', 'requirements.txt', 'The harbour board met in closed session on Friday.\n', false],
  ['pinned packages', 'deps.txt', 'alpha==1.2.3\nbeta>=2.0\ngamma~=0.4\n# pinned for the build\ndelta==5.1\n', false],
  [
    'build file',
    'CMakeLists.txt',
    'cmake_minimum_required(VERSION 3.10)\nproject(demo)\nadd_executable(demo main.c)\n',
    false,
  ],
  [
    'robots',
    'crawl.txt',
    'User-agent: *\nDisallow: /private/\nAllow: /public/\nSitemap: https://example.org/sitemap.xml\n',
    false,
  ],
  [
    'licence',
    'terms.txt',
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.\n',
    false,
  ],
  [
    'log',
    'run.txt',
    '2025-03-18 10:00:01 INFO server started on port 80\n2025-03-18 10:00:02 WARN no configuration was found in the folder\n',
    false,
  ],
  [
    'table',
    'data.txt',
    'name,age,city,country\nDoe,34,Leith,Scotland\nRoe,29,Bergen,Norway\nPoe,51,Gdynia,Poland\n',
    false,
  ],
  [
    'code',
    'main.txt',
    'function add(a, b) {\n  return a + b;\n}\nconst total = add(1, 2);\nconsole.log(total);\n',
    false,
  ],
  ['word list', 'words.txt', 'apple\nbanana\ncherry\ndamson\nelder\nfig\n', false],
  [
    'binary',
    'a.txt',
    '\u0000\u0001\u0002PNG\u0000 some words are here but it is no text at all, as one can see.',
    false,
  ],
  ['empty', 'a.txt', '', false],
];

for (const [name, file, text, expected] of cases) {
  test(`article or not: ${name}`, () => assert.equal(looksLikeArticle(text, file), expected));
}
