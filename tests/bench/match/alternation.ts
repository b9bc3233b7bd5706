/** What people write who have no matcher: all forms in one expression, with word boundaries that know all scripts. */
export const alternationOf = (forms: readonly string[]): RegExp => {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
};
