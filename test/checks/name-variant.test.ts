import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarked } from '../support/markup';
import { checkFiles, checkFindings } from './support/analyse';

const id = 'name-variant';

const hits = [
  'The Kremlin said [|Poutine|]{name-variant} would travel to Kazan.',
  "[|Poutine|]{name-variant}'s spokesman declined to comment in Moscow.",
  'President [|Vladimir Poutine|]{name-variant} met officials in Moscow.',
  'Ukrainian forces withdrew from [|Koursk|]{name-variant} in March.',
  'Volodymyr [|Selenskyj|]{name-variant} flew to Berlin.'.replace('Volodymyr [|Selenskyj|]', '[|Wolodymyr Selenskyj|]'),
  '[|Loukachenko|]{name-variant} received the envoys in Minsk.',
  'Observers said [|Bachar al-Assad|]{name-variant} had left Damascus.',
  'Ministers met in [|Erevan|]{name-variant}, and Yerevan was calm.',
  'Castro returned to [|La Havane|]{name-variant} on Monday, and Havana was quiet.',
  'The train left [|Londres|]{name-variant} today for Paris.',
  'The diplomats were flown to [|Brüssel|]{name-variant} on Monday, officials said.',
  'Iran’s leader, [|Ali Chamenei|]{name-variant}, spoke on Friday in Tehran.',
  'The [|Varsovie|]{name-variant} Pact ended in 1991, and the Warsaw Pact is gone.',
  'The fund is traded at the [|Bruxelles|]{name-variant} Stock Exchange and in London.',
  'Officials of [|Ungarn|]{name-variant} and [|Polen|]{name-variant} joined the talks on Friday.',
];

const misses = [
  'The Kremlin said Putin would travel to Kazan.',
  "Putin's spokesman declined to comment in Moscow.",
  'President Vladimir Putin met officials in Moscow.',
  'Volodymyr Zelensky and Volodymyr Zelenskyy are one man.',
  'The shuttle Columbia broke up over Texas.',
  'Le président Vladimir Poutine a rencontré les ministres à Moscou. Il a dit que la réunion était très importante pour le pays.',
  "The prime minister left Matignon early, and Matignon's staff said nothing.",
  'Rafiq Hariri was killed in Beirut. Rafik Hariri had led Lebanon.',
  'Tareq Aziz and Tariq Aziz are one man.',
  'Air Algérie flies from Algeria to Paris every day.',
  'The Banque du Liban said that Lebanon had no dollars left.',
  'He was born in Wilno, now Vilnius, and lived in Bombay (today Mumbai).',
  'The Balkan states met in Sofia, and the Balkans were quiet.',
  'Turkey and Türkiye are one country, and Ankara is its capital.',
  'The novelist Anna Polen met the painter Jean Londres in Havana.',
];

/** Each press's own spellings, older English ones among them (Wikipedia in these languages). */
const presses: readonly string[] = [
  'Le premier ministre arménien a rencontré les ministres à Erevan. Il a dit que la paix était très importante pour le pays.',
  'Le président Vladimir Poutine est à Moscou. Zelensky et Loukachenko sont restés à Kiev et à Minsk, et les troupes sont à Koursk et à Odessa.',
  'Präsident Wladimir Putin hat in Moskau die Minister getroffen. Wolodymyr Selenskyj war in Kiew und nicht in Charkiw oder Odessa.',
  'In Kyjiw hieß es, die Regierung habe nichts gesagt. Auch Peking, Teheran, Tiflis und Eriwan schweigen zu den Plänen von Lukaschenko.',
  'El presidente Vladímir Putin se reunió con los ministros en Moscú. Volodímir Zelenski estaba en Kiev y no en Járkov ni en Leópolis.',
  'El Gobierno de Pekín no dijo nada sobre la reunión de Ereván, y tampoco los de Tiflis y de Teherán según la prensa.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of [...misses, ...presses]) test(`left alone: ${text}`, () => void checkFindings(id, text));

test('the message counts, names the language and the other articles; the fixes reach them', () => {
  const files = parseMarked(
    [
      '=== a.txt\nPoutine spoke in Moscow. Later Poutine left for Kazan.\n',
      '=== b.txt\nVladimir Putin spoke in Moscow.\n',
      '=== c.txt\nPutin spoke in Moscow, and POUTINE left. Observers said Poutine was calm.\n',
    ].join(''),
  );
  const [a] = checkFiles(files, id);
  assert.equal(a?.findings.length, 2);
  const [finding] = a?.findings ?? [];
  assert.match(
    finding?.message ?? '',
    /^“Poutine” \(2 times here\) is the French spelling of Putin; the two other articles write Putin\.$/,
  );
  assert.equal(finding?.related.length, 2);
  assert.deepEqual(
    finding?.fixes.map(({ title }) => title),
    ['Write Putin here', 'Write Putin throughout this article', 'Write Putin in all articles'],
  );
  for (const edit of finding?.fixes[2]?.edits ?? []) {
    const text = files.find(({ file }) => file === (edit.article ?? 'a.txt'))?.text ?? '';
    assert.match(text.slice(edit.start, edit.end), /^poutine$/i);
  }
  assert.equal(finding?.confidence, 'likely');
  assert.ok(finding?.sources?.length);
});

test('the form in use is proposed, and the other article is shown', () => {
  const [a] = checkFiles(
    parseMarked('=== a.txt\nThe minister left Turquie on Monday.\n=== b.txt\nThe minister left Turkey on Monday.\n'),
    id,
  );
  const [finding] = a?.findings ?? [];
  assert.equal(finding?.message, '“Turquie” is the French spelling of Turkey; the other article writes Turkey.');
  assert.equal(finding?.fixes[0]?.title, 'Write Turkey here');
  assert.equal(finding?.related.length, 1);
});
