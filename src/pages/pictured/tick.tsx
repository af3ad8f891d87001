/** Something that is said by a tick and is not so without. */
export function Tick(props: {
  id: string;
  label: string;
  value: boolean;
  onChange(value: boolean): void;
}) {
  return (
    <p class="check">
      <input
        type="checkbox"
        id={props.id}
        checked={props.value}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={props.id}>{props.label}</label>
    </p>
  );
}
