import type { PageProps } from '../page/mount-page.tsx';

export function Welcome({ words }: PageProps) {
  return <h1>{words('welcome_title')}</h1>;
}
