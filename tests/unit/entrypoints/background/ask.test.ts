import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../../entrypoints/background/ask.ts';

// The fake has it return nothing.
const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as Mock<() => Promise<unknown>>;
const REQUEST = { type: 'dataset/status' } as const;

beforeEach(() => {
  send.mockReset();
});

describe('ask', () => {
  it('gives the answer, null included', async () => {
    send.mockResolvedValueOnce({ answer: null });
    expect(await ask({ type: 'tab/summary', tab: 1 })).toBeNull();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('throws what the worker refuses', async () => {
    send.mockResolvedValue({ refusal: 'the sender is unknown' });
    await expect(ask(REQUEST)).rejects.toThrow('dataset/status: the sender is unknown');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nothing', () => Promise.resolve(undefined)],
    ['an error', () => Promise.reject(new Error('The message port closed before a response was received.'))],
  ])('asks once more where the worker was stopped and left %s', async (_, stopped) => {
    send.mockImplementationOnce(stopped).mockResolvedValueOnce({ answer: 'answer' });
    expect(await ask(REQUEST)).toBe('answer');
  });

  it('gives up after the second time', async () => {
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(ask(REQUEST)).rejects.toThrow('no answer');
    expect(send).toHaveBeenCalledTimes(2);
  });
});
