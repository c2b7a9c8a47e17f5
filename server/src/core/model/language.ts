/** Languages whose dates, figures and quotations are read. ISO 639-1. */
export type Language = 'en' | 'fr' | 'de' | 'es';
