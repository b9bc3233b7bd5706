/** Making an `Intl` object costs a hundred times what using it does, so each is made once. */
const kept = <T>(make: (locale: string, options: object) => T) => {
  const made = new Map<string, T>();
  return (locale: string, options: object = {}): T => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
};

export const numberFormatter = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormatter = kept(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);
export const pluralRules = kept((locale) => new Intl.PluralRules(locale));
