// What `import address from "url:..."` gives: the built file's own address inside the extension.
declare module "url:*" {
  const address: string
  export default address
}
