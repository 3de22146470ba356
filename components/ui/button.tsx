import type { ReactNode } from "react";

/** The one button of a page. Everything else is a link. */
export function Button({
  children,
  name,
  value,
  form,
}: {
  children: ReactNode;
  name?: string;
  value?: string;
  form?: string;
}) {
  return (
    <button type="submit" className="button" name={name} value={value} form={form}>
      {children}
    </button>
  );
}

/** The one thing to do next, when it is a place to go and not a form to send. */
export function ButtonLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="button" href={href}>
      {children}
    </a>
  );
}

/** A lesser way on, with a finger-sized target. */
export function QuietLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="quiet-link" href={href}>
      {children}
    </a>
  );
}

/** A lesser way on that sends the form: looks like a link, is a button. */
export function QuietButton({
  children,
  name,
  value,
  formAction,
}: {
  children: ReactNode;
  name?: string;
  value?: string;
  formAction?: string;
}) {
  return (
    <button
      type="submit"
      className="quiet-link"
      name={name}
      value={value}
      formAction={formAction}
      formNoValidate
    >
      {children}
    </button>
  );
}

/** The row of a page's button and its links: stacked on a phone, side by side on a desk. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className="acts">{children}</div>;
}
