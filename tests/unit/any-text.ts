import fc from 'fast-check';

/** Any text that JavaScript can hold, lone surrogates included; quicker than fast-check's own units of that width. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x9ff }), fc.integer({ min: 0, max: 0x10ffff })), {
    maxLength: 40,
  })
  .map((codes) => String.fromCodePoint(...codes));
