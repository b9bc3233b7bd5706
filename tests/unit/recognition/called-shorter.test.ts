import { describe, expect, it } from 'vitest';
import { marks } from './after-opening.ts';

describe('what has been named in full is known by less', () => {
  it.each([
    [
      'US tariffs on Indian goods hurt. The tariff took effect in August.',
      'tariff took effect',
      'us-tariffs-on-india',
    ],
    [
      'US tariffs on Indian goods hurt. Since the levies kicked in, weavers in India sell less to America.',
      'levies kicked in',
      'us-tariffs-on-india',
    ],
    [
      'Agents lured Indians into the Russian army. Of 40 Indians nine came home.',
      '40 Indians',
      'indians-in-russian-army',
    ],
    [
      'Indian workers in Russia earn well. Some 5,000 Indians came in June.',
      '5,000 Indians',
      'indian-workers-in-russia',
    ],
    ['Russian diamonds are barred. Rough stones must show papers.', 'Rough stones', 'diamonds-alrosa'],
    ['Russian diamonds are barred, and so are polished gems.', 'polished gems', 'diamonds-alrosa'],
    [
      'Ports will open under RELOS. Moscow’s defence pact with India needs a law.',
      'defence pact with India',
      'relos',
    ],
    [
      'India and the EAEU seek a free trade agreement. The Comprehensive Economic Partnership Agreement would be broad.',
      'Comprehensive Economic Partnership Agreement',
      'india-eaeu-fta',
    ],
    ['Indira Gandhi signed in Moscow. Gandhi’s successor kept to it.', 'Gandhi’s successor', 'indira-gandhi'],
    ['INS Tushil is a ship of Project 1135.6.', 'Project 1135.6', 'talwar-class'],
  ])('%s', (sentence, surface, topic) => {
    expect(marks('en', sentence)).toContain(`${surface} = ${topic}`);
  });

  it('does not take ships of other designs for the frigates', () => {
    const found = marks(
      'en',
      'INS Tushil came by sea. Mumbai builds Project 17A ships and Project 28 corvettes.',
    );
    expect(found).toEqual(['INS Tushil = talwar-class']);
  });
});
