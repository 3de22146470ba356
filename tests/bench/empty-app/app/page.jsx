/** An empty page: the script that it loads is what any page of this version of Next loads. */
export default function Page() {
  return <p>Empty</p>;
}
