/** The store cannot take an import, whatever the files say. */
export class StoreUnfit extends Error {
  override name = 'StoreUnfit'
}
