import { useEffect, useState } from 'preact/hooks';
import { askSetup } from '../../ui/ask-setup.ts';

/** The school's name from its set-up; null until it is known, or when there is none yet. */
export function useSchoolName(): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    void askSetup({ type: 'read-setup' }).then((answer) => {
      if (answer.ok) setName(answer.state.policy?.school.name ?? null);
    });
  }, []);
  return name;
}
