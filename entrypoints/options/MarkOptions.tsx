import { AnyOf, OneOf } from '../../components/Choices.tsx';
import { TOPIC_KINDS } from '../../data/schema/topic.ts';
import type { PageProps } from '../page/mount-page.tsx';

/** How terms are marked, how many and of which kinds, with a sample. */
export function MarkOptions({ words, settings, onChange }: PageProps) {
  return (
    <>
      <p class="mark-sample">
        {words('options_sample_before')}{' '}
        <span class={`mark-${settings.markStyle}`}>{words('options_sample_term')}</span>{' '}
        {words('options_sample_after')}
      </p>
      <OneOf
        name="markStyle"
        legend={words('options_style')}
        options={[
          { value: 'dotted', label: words('options_style_dotted') },
          { value: 'solid', label: words('options_style_solid') },
          { value: 'background', label: words('options_style_background') },
        ]}
        chosen={settings.markStyle}
        onChoose={(markStyle) => onChange(() => ({ markStyle }))}
      />
      <OneOf
        name="density"
        legend={words('options_density')}
        hint={words('options_density_hint')}
        options={[
          { value: 'paragraph', label: words('options_density_paragraph') },
          { value: 'page', label: words('options_density_page') },
          { value: 'every', label: words('options_density_every') },
        ]}
        chosen={settings.density}
        onChoose={(density) => onChange(() => ({ density }))}
      />
      <OneOf
        name="openOn"
        legend={words('options_open_on')}
        options={[
          {
            value: 'hover',
            label: words('options_open_on_hover'),
            hint: words('options_open_on_hover_hint'),
          },
          {
            value: 'click',
            label: words('options_open_on_click'),
            hint: words('options_open_on_click_hint'),
          },
        ]}
        chosen={settings.openOn}
        onChoose={(openOn) => onChange(() => ({ openOn }))}
      />
      <AnyOf
        legend={words('options_kinds')}
        columns
        options={TOPIC_KINDS.map((kind) => ({ value: kind, label: words(`card_kind_${kind}`) }))}
        chosen={settings.kinds}
        onChoose={(kinds) => onChange(() => ({ kinds }))}
      />
    </>
  );
}
