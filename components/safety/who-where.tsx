/** Who it is for and whose numbers are shown, with the way to change it further down. */
export function WhoWhere({ shown, change }: { shown: string; change: string }) {
  return (
    <p className="who-where">
      {shown} <a href="#settings">{change}</a>
    </p>
  );
}
