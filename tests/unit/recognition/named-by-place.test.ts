import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const topics = (text: string): string[] => readText(text).mentions.map(({ topic }) => topic);

describe('a page that names a country by its towns, states, bodies and companies', () => {
  it.each([
    [
      'Surat and Alrosa',
      'Cutters in Surat have had no work since the Russian miner Alrosa stopped its sales. Half of the rough comes from it, the GJEPC reckons, and the order books are empty.',
      'diamonds-alrosa',
    ],
    [
      'Goans and Aeroflot',
      'Hotel keepers hope for a better winter. Goan beaches were full of Russian tourists before the war, and Aeroflot may come back in November.',
      'tourism-russia',
    ],
    [
      'a state and Tatarstan',
      'A delegation of Maharashtra went to Tatarstan. Rustam Minnikhanov, its head, offered the guests from Pune a share in a urea plant and told them of Russian fertilisers.',
      'fertiliser-imports-russia',
    ],
    [
      'chambers of commerce',
      'Exporters must be patient, says FIEO: Russian rouble accounts are slow to open, and banks ask for papers. Payments worth Rs 900 crore are held up in Moscow, ASSOCHAM has found, and rouble settlement is the only way.',
      'rupee-rouble-settlement',
    ],
  ])('%s', (_, text, topic) => {
    expect(topics(text)).toContain(topic);
  });

  it.each([
    [
      'a play on tour',
      'Pune: A troupe from Novosibirsk danced before a full house on Sunday. Tickets worth Rs 3 lakh were sold in an hour. The next show is in Nagpur on Friday.',
    ],
    [
      'a fraud at home',
      'Lucknow: The BJP has asked for an inquiry into a cooperative that lost Rs 40 crore. Its chairman is said to have fled to Moscow last week.',
    ],
    [
      'prices at home',
      'Jaipur: Cooking oil is dearer by a fifth since the war between Russia and Ukraine began, shopkeepers in Rajasthan say. The state has set aside Rs 200 crore.',
    ],
  ])('is not opened by what merely passes through: %s', (_, text) => {
    expect(topics(text)).toEqual([]);
  });
});
