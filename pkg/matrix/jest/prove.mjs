export default async function ({ run }) {
  await run("jest", "--ci");
  return "plain CommonJS";
}
