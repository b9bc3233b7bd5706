import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A component whose code is loaded when it is first shown, or when there is time: what a page begins with is there
 * sooner.
 *
 * @param load gives the component; called once
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    loading ??= load().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  function Later(props: Props) {
    const [, setLoaded] = useState(Loaded !== null);
    useLayoutEffect(() => {
      if (!Loaded) void fetch().then(() => setLoaded(true));
    }, []);
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(Later, { fetch });
}
