/** @jsxImportSource react */
import { VIEW } from '../parts.tsx';

export function Tabs<Name extends string>(props: {
  tabs: readonly (readonly [name: Name, label: string])[];
  current: Name;
  choose(name: Name): void;
}) {
  return (
    <div
      role="tablist"
      className={VIEW}
      style={{ borderBottom: '1px solid var(--border)', display: 'flex', flexDirection: 'row' }}
    >
      {props.tabs.map(([name, label]) => {
        const selected = name === props.current;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={selected}
            onClick={() => props.choose(name)}
            style={{
              background: 'none',
              border: 0,
              borderBottom: `3px solid ${selected ? 'var(--accent)' : 'transparent'}`,
              color: selected ? 'var(--text)' : 'var(--secondary)',
              cursor: 'pointer',
              flex: 1,
              font: 'inherit',
              fontWeight: 700,
              padding: 12,
            }}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
