import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** A window system nobody looks at, in which real keys can be pressed. */
export interface WindowSystem {
  /** Gives the keyboard to the window of a class that matches, `chrom` for Chromium and Chrome. */
  focus(windowClass: string): void;
  /** @param keys as `xdotool` names them, `alt+period` */
  press(keys: string): void;
  stop(): void;
}

/** @returns whether the programs are here: Debian's packages xvfb and xdotool. */
export const hasWindowSystem = (): boolean =>
  ['Xvfb', 'xdotool'].every((command) => spawnSync('which', [command]).status === 0);

/** Starts one; browsers opened with a window from now on open it there. */
export const startWindowSystem = async (): Promise<WindowSystem> => {
  const before = process.env.DISPLAY;
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1300x950x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = (await once(server.stdout, 'data')) as [Buffer];
  process.env.DISPLAY = `:${display.toString().trim()}`;
  const xdotool = (...args: string[]): string => execFileSync('xdotool', args, { encoding: 'utf8' });
  return {
    focus(windowClass) {
      const window = xdotool('search', '--sync', '--onlyvisible', '--class', windowClass)
        .trim()
        .split('\n')
        .at(-1);
      if (!window) throw new Error(`no window of class ${windowClass}`);
      xdotool('windowfocus', '--sync', window);
    },
    press(keys) {
      xdotool('key', keys);
    },
    stop() {
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
};
