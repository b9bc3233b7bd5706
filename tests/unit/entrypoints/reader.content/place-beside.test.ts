import { describe, expect, it } from 'vitest';
import { type Bounds, placeBeside } from '../../../../entrypoints/reader.content/place-beside.ts';

const VIEW = { left: 0, top: 0, right: 1280, bottom: 900 };
const lineAt = (left: number, top: number): Bounds => ({ left, top, right: left + 80, bottom: top + 20 });
const CARD = { width: 400, height: 300 };

describe('placeBeside', () => {
  it('goes below the line, from where it begins', () => {
    expect(placeBeside(lineAt(100, 200), CARD, VIEW)).toMatchObject({ left: 100, top: 226 });
  });

  it('goes above where it fits only there', () => {
    expect(placeBeside(lineAt(100, 700), CARD, VIEW)).toMatchObject({ left: 100, top: 394 });
  });

  it('takes the roomier side where it fits on neither, and no more than is there', () => {
    const tall = { width: 400, height: 800 };
    expect(placeBeside(lineAt(0, 500), tall, VIEW)).toEqual({ left: 8, top: 8, room: 486 });
    expect(placeBeside(lineAt(0, 300), tall, VIEW)).toEqual({ left: 8, top: 326, room: 520 });
  });

  it('may grow to the room of its side, however short it is now', () => {
    expect(placeBeside(lineAt(100, 200), { width: 400, height: 90 }, VIEW).room).toBe(520);
  });

  it('stays within the view at its right and left edge', () => {
    expect(placeBeside(lineAt(1200, 200), CARD, VIEW).left).toBe(872);
    expect(placeBeside(lineAt(-40, 200), CARD, VIEW).left).toBe(8);
    expect(placeBeside(lineAt(200, 200), CARD, { ...VIEW, right: 320 }).left).toBe(8);
  });

  it('keeps to what two fingers have zoomed in on', () => {
    const view = { left: 300, top: 400, right: 940, bottom: 850 };
    expect(placeBeside(lineAt(280, 420), CARD, view)).toMatchObject({ left: 308, top: 446 });
  });

  it('covers the line where there is room on neither side', () => {
    const view = { left: 0, top: 0, right: 320, bottom: 200 };
    const { top, room } = placeBeside(lineAt(20, 90), CARD, view);
    expect(room).toBe(120);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + room).toBeLessThanOrEqual(192);
  });

  it('never leaves the view, whatever the line', () => {
    for (let top = -200; top < 1100; top += 7) {
      const place = placeBeside(lineAt(50, top), CARD, VIEW);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.top + Math.min(CARD.height, place.room)).toBeLessThanOrEqual(892);
    }
  });
});
