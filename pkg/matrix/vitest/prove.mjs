export default async function ({ run }) {
  await run("vitest", "run");
}
