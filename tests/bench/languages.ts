import type { Language } from '../../recognition/reading.ts';

export const LANGUAGES = ['en', 'hi', 'ru'] as const satisfies readonly Language[];
