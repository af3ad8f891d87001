/**
 * A hostile page can dispatch events on our host: what acts must come from a person. Every handler
 * of the panel that does something goes through here.
 */
export const whenTrusted =
  <E extends Pick<Event, 'isTrusted'>>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event);
  };
