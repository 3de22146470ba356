import { cookies } from "next/headers";

/** A bare dynamic page: it reads a cookie and does nothing else. */
export default async function Page() {
  const jar = await cookies();
  return <p>{jar.has("second-look") ? "With a cookie" : "Without a cookie"}</p>;
}
