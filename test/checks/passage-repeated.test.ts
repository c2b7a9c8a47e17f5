import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'passage-repeated';

/** Fourteen words and more, which no two writers put alike. */
const long = 'The harbour council voted on Monday to close the old ferry line at the end of the summer.';
const other = 'Nobody had asked the fishermen, whose boats lie beside the landing stage all year and in every weather.';
const short = 'Talks led by the envoys may end the long strike at the port.';
const marked = (text: string) => `[|${text}|]{passage-repeated}`;

const hits: readonly string[] = [
  // A paragraph pasted twice.
  `${short}\n\nThe union said that it would wait.\n\n${marked(short)}\n`,
  `${short}\n\n${marked(short)}\n\nThe union said that it would wait.\n`,
  `${short} The union said that it would wait.\n\nThe owners were silent.\n\n${marked(`${short} The union said that it would wait.`)}\n`,
  `${short}\n\nThe union said that it would wait.\n\n${marked(short.toUpperCase())}\n`,
  `${short}\n\nThe union said that it would wait.\n\n${marked(short.replace('envoys', 'envoys,'))}\n`,
  `- ${short}\n- The union said that it would wait.\n\n${marked(short)}\n`,
  // A sentence that comes back.
  `${long} ${other}\n\nThe mayor was away.\n\nThe vote was close. ${marked(long)}\n`,
  `${long} ${other}\n\n${marked(long)} The mayor was away.\n`,
  `${long} The mayor was away. ${marked(long)}\n`,
  `The mayor was away. ${long} ${marked(long)} ${other}\n`,
  `The vote was close. ${long}\n\nThe mayor was away. ${marked(long.replace(' on Monday', ' on Monday,'))}\n`,
  `${long} The vote was close.\n\n${other} The mayor was away.\n\nIt rained. ${marked(long)} ${marked(other)}\n`,
  // In another article, as information.
  `=== one.txt\n${marked(long)} The vote was close.\n=== two.txt\nIt rained. ${marked(long)}\n`,
  `=== one.txt\n${marked(long)} ${other}\n=== two.txt\nIt rained. ${marked(long)} ${other}\n`,
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Read more.\n\nThe union said that it would wait.\n\nRead more.\n',
  'The union would wait.\n\nThe owners were silent.\n\nThe union would wait.\n',
  `${short}\n\nThe union said that it would wait.\n\n${short.replace('long', 'short')}\n`,
  `${short}\n\nThe union said that it would wait.\n\n${short.replace(' at the port', '')}\n`,
  `${short} The owners were silent.\n\nThe union said that it would wait. ${short}\n`,
  `${long} The vote was close.\n\n${long.replace('ferry', 'tram')} It rained.\n`,
  `${long} The vote was close.\n\n${long.replace('voted on Monday', 'decided')} It rained.\n`,
  `${long} The vote was close.\n\n${other} It rained.\n`,
  `“${long}” the mayor said.\n\nThe vote was close. “${long}” she said again.\n`,
  `"${long}" the mayor said.\n\nThe vote was close. "${long}" she said again.\n`,
  'The council voted to close the line.\n\nIt rained. The council voted to close the line. The mayor was away.\n',
  `=== one.txt\n${long}\n=== two.txt\n${other}\n`,
  `=== one.txt\n“${long}” the mayor said.\n=== two.txt\nThe mayor said: “${long}”\n`,
  `=== one.txt\n${short} The vote was close.\n=== two.txt\nIt rained. ${short}\n`,
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
