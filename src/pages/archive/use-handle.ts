import { useEffect, useState } from 'preact/hooks';
import { askSetup } from '../../ui/ask-setup.ts';

/** The handle of the school's account, without the @; null until it is known. */
export function useHandle(): string | null {
  const [handle, setHandle] = useState<string | null>(null);
  useEffect(() => {
    void askSetup({ type: 'read-setup' }).then((answer) => {
      if (answer.ok) setHandle(answer.state.policy?.school.handle ?? null);
    });
  }, []);
  return handle;
}
