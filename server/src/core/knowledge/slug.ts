const plainWords = /^[A-Za-z\d]+(?:[ -][A-Za-z\d]+)*$/;

/** The id made from a name: lower case, accents dropped, hyphens between words. */
export function slug(name: string): string {
  if (plainWords.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u02bb-\u02bf'’‘.]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[ðđ]/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
