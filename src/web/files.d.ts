// Vite gives the address of a file that is imported as `?url`.
declare module "*?url" {
  const address: string
  export default address
}
