import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { TEMPLATES, type TemplateId, templateKeys } from '../../policy/templates.ts';

/** Announcements ready to be copied and filled in. */
export function Templates({ words }: { words: Words }) {
  const [copied, setCopied] = useState<TemplateId | 'failed' | null>(null);

  const copy = async (id: TemplateId, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(id);
    } catch {
      // The browser may forbid it; the words can still be marked by hand.
      setCopied('failed');
    }
  };

  return (
    <section class="card" aria-labelledby="templates">
      <h2 id="templates">{words('template_heading')}</h2>
      <p class="quiet">{words('template_intro')}</p>
      {TEMPLATES.map((id) => {
        const { title, text } = templateKeys(id);
        const name = words(title);
        return (
          <div class="rule" key={id}>
            <div class="template">
              <strong>{name}</strong>
              <p>{words(text)}</p>
            </div>
            <button
              type="button"
              aria-label={words('template_copy_label', { name })}
              onClick={() => void copy(id, words(text))}
            >
              {words('template_copy')}
            </button>
          </div>
        );
      })}
      <p class="quiet" role="status">
        {copied === 'failed' && words('template_failed')}
        {copied !== null &&
          copied !== 'failed' &&
          words('template_copied', { name: words(templateKeys(copied).title) })}
      </p>
    </section>
  );
}
