import type { Words } from '../../i18n/index.ts';
import type { PolicyChange } from '../../messages/list.ts';
import { camel } from '../../rules/rule.ts';

/** A change of the policy in words: what was changed, and how. */
export interface Said {
  readonly what: string;
  /** '' where nothing more is to be said. */
  readonly detail: string;
}

/** Says one change. A word whose letters were not kept is called one. */
export function sayChange(words: Words, told: PolicyChange['told']): Said & Record<string, string> {
  const fromTo = (from: string, to: string) => words('setup_changes_from_to', { from, to });
  switch (told.what) {
    case 'school':
      return {
        what: words('setup_changes_school'),
        detail: told.from && told.to ? fromTo(school(told.from), school(told.to)) : '',
      };
    case 'overrides':
      return {
        what: words(told.overrides ? 'setup_changes_overrides_on' : 'setup_changes_overrides_off'),
        detail: '',
      };
    case 'rule': {
      const { from, to, limit } = told;
      const what = words(`rule_${camel(told.rule)}_title`);
      const level = (one: typeof to) => words(`setup_level_${one}`);
      const chars = (one: number | null) =>
        one === null ? words('setup_changes_limit_x') : `${one}`;
      if (limit) {
        const detail = fromTo(chars(limit.from), chars(limit.to));
        return { what: words('setup_changes_limit'), detail };
      }
      if (from === null) return { what, detail: words('setup_changes_to', { to: level(to) }) };
      if (from === to) return { what, detail: words('setup_changes_options') };
      return { what, detail: fromTo(level(from), level(to)) };
    }
    case 'allowed':
    case 'allowed-no-more': {
      const at = told.rule === 'parent-engagement' ? '@' : '';
      const typed = told.typed?.map((one) => `${at}${one}`).join(', ');
      return {
        what: words(`setup_changes_${told.what.replaceAll('-', '_')}`, {
          words: typed ?? words('setup_changes_word_not_kept'),
        }),
        detail: words(`rule_${camel(told.rule)}_title`),
      };
    }
    case 'office': {
      const listed = (all: readonly string[]) =>
        all.length === 0 ? words('setup_changes_nothing') : all.join('; ');
      return {
        what: words('setup_changes_office_reached'),
        detail: fromTo(listed(told.from), listed(told.to)),
      };
    }
  }
}

const school = ({ name, handle }: { name: string; handle: string }) => `${name}, @${handle}`;
