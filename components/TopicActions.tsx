import type { Words } from './words/words.ts';

const COPY_FORMATS = ['text', 'markdown', 'html'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

interface Props {
  readonly words: Words;
  readonly onCopy: (format: CopyFormat) => void;
  readonly onExport: () => void;
}

/** Ways to take a whole topic along. */
export function TopicActions({ words, onCopy, onExport }: Props) {
  return (
    <div class="topic-actions">
      <span class="topic-copy">
        <span id="copy-as">{words('topic_copy')}</span>
        {COPY_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            id={`copy-${format}`}
            class="link-button"
            aria-labelledby={`copy-as copy-${format}`}
            onClick={() => onCopy(format)}
          >
            {words(`topic_copy_${format}`)}
          </button>
        ))}
      </span>
      <button type="button" class="link-button topic-export" onClick={onExport}>
        {words('topic_export')}
      </button>
    </div>
  );
}
