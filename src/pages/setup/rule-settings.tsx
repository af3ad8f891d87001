import type { Words } from '../../i18n/index.ts';
import type { FromOwnPage } from '../../messages/setup.ts';
import { type RuleId, SEVERITIES } from '../../policy/ids.ts';
import { isAllowed } from '../../policy/least.ts';
import type { Policy, RuleSetting } from '../../policy/schema.ts';
import { RULES } from '../../rules/index.ts';
import { asItComes, camel } from '../../rules/rule.ts';
import { Tick } from '../../ui/inputs.tsx';
import { HouseLimit } from './house-limit.tsx';

const LEVELS = [...SEVERITIES, 'off'] as const;
type Level = (typeof LEVELS)[number];

const readLevel = (value: string): Level | null => LEVELS.find((level) => level === value) ?? null;

/** How strict each rule is, and the school's own limit on length. Saved at once, as it is changed. */
export function RuleSettings(props: {
  words: Words;
  policy: Policy;
  save(change: FromOwnPage): Promise<void>;
}) {
  const { words, policy, save } = props;

  const change = (rule: RuleId, setting: RuleSetting) => save({ type: 'save-rule', rule, setting });

  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">{words('setup_rules_heading')}</h2>
      <p class="quiet">{words('setup_rules_intro')}</p>
      {RULES.map((rule) => {
        const setting = policy.rules[rule.id];
        const id = `rule-${rule.id}`;
        return (
          <div class="rule" key={rule.id}>
            <label for={id}>{words(`rule_${camel(rule.id)}_title`)}</label>
            <select
              id={id}
              value={setting?.severity ?? asItComes(rule)}
              onChange={(event) => {
                const severity = readLevel(event.currentTarget.value);
                if (severity) void change(rule.id, { ...setting, severity });
              }}
            >
              {LEVELS.filter((level) => isAllowed(rule.id, level)).map((level) => (
                <option value={level} key={level}>
                  {words(`setup_level_${level}`)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      <HouseLimit
        words={words}
        setting={policy.rules.length}
        save={(setting) => void change('length', setting)}
      />
      <Tick
        id="overrides"
        label={words('setup_overrides_label')}
        checked={policy.overrides ?? true}
        onChange={(overrides) => void save({ type: 'save-overrides', overrides })}
      />
      <p class="quiet">{words('setup_overrides_hint')}</p>
    </section>
  );
}
