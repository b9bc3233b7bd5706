import { describe, expect, it } from 'vitest';
import { marks } from './after-opening.ts';

// What a term waits for before it is marked.

describe('a common word', () => {
  it.each<[string, string, string]>([
    ['The tariffs hurt Washington’s ties with India.', 'US tariffs on Indian goods doubled.', 'tariffs'],
    ['Visas are dear in India.', 'The e-visa for Russia is new.', 'Visas'],
    ['Russia wants pharmaceuticals.', 'Pharma exports to Russia grew.', 'pharmaceuticals'],
  ])('waits until its topic is named: %s', (sentence, naming, word) => {
    expect(marks('en', sentence)).toEqual([]);
    expect(marks('en', `${naming} ${sentence}`).join('; ')).toContain(word);
  });

  it.each([
    'Technology transfer was part of it.',
    'Nuclear reactors are built in many places.',
    'Coking coal came by sea.',
    'Military exercises build trust.',
    'Tourism is a large industry.',
    'Seafood was on the menu.',
    'Medical education costs much.',
    'Regional air connectivity grows.',
  ])('is too common to name a topic: %s', (sentence) => expect(marks('en', sentence)).toEqual([]));
});

describe('an office', () => {
  it('is its holder’s only where the page names him', () => {
    const office = 'The Russian Ambassador to India opened a gallery.';
    expect(marks('en', office)).toEqual([]);
    expect(marks('en', `Denis Alipov spoke. ${office}`)).toContain(
      'Russian Ambassador to India = denis-alipov',
    );
  });
});

describe('a visit', () => {
  it('is a summit only where the page has named the summit', () => {
    const visit = 'The visit to Moscow took two days.';
    expect(marks('en', visit)).toEqual([]);
    expect(marks('en', `The annual India-Russia summit is due. ${visit}`)).toContain(
      'visit to Moscow = annual-summit',
    );
  });

  it('belongs to the summit of its year', () => {
    expect(marks('en', 'The visit to Russia in July 2024 was recalled.')).toEqual([
      'visit to Russia in July 2024 = summit-2024',
    ]);
  });
});

describe('the Urals discount', () => {
  it('speaks of Russia to what stands beside it', () => {
    const between = 'Refiners then turned to freight rates and to insurance for their tankers. '.repeat(6);
    const cap = 'the price cap of the European Union has had little effect.';
    expect(marks('en', `${between} Traders said ${cap}`)).toEqual([]);
    expect(marks('en', `${between} With a narrower Urals discount ${cap}`)).toContain(
      'price cap = oil-price-cap',
    );
  });
});
