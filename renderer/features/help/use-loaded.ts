import { useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { err, ok, type Result } from '#shared/base/result';

/** What a dialog asks for once, when it opens; null until the answer is there. */
export function useLoadedValue<T>(load: () => Promise<T>): Result<T, string> | null {
  const [loaded, setLoaded] = useState<Result<T, string> | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (result: Result<T, string>) => {
      if (wanted) setLoaded(result);
    };
    load().then(
      (value) => take(ok(value)),
      (error: unknown) => take(err(messageOf(error))),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
