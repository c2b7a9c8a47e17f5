/** Words with these initials in a row, small words between them allowed; or a bracket with either beside the acronym. */
export function spelledOut(text: string, letters: string): boolean {
  if (text.includes(`${letters} (`) || text.includes(`(${letters})`)) return true;
  const between = String.raw`(?:[\s\-–]+(?:of|the|and|for|de|des|la|on|in|to|du))*[\s\-–]+`;
  const pattern = [...letters].map((letter) => String.raw`(?<!\p{L})${letter}[\p{L}'’]{1,30}`).join(between);
  return new RegExp(pattern, 'u').test(text);
}
