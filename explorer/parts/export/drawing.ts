/** What of a drawing's look comes from the page's styles and has to go with it. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'display',
  'visibility',
]

const NAMESPACE = 'http://www.w3.org/2000/svg'

const withLook = (drawn: SVGSVGElement): SVGSVGElement => {
  const copy = document.importNode(drawn, true)
  const originals = [drawn, ...drawn.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (!original || !(element instanceof SVGElement)) continue
    const style = getComputedStyle(original)
    for (const name of LOOK) element.style.setProperty(name, style.getPropertyValue(name))
  }
  return copy
}

/** A drawing as a file of its own, on the page's ground. */
export function svgFile(drawn: SVGSVGElement): { text: string; width: number; height: number } {
  const { width, height } = drawn.getBoundingClientRect()
  const copy = withLook(drawn)
  copy.setAttribute('xmlns', NAMESPACE)
  copy.setAttribute('width', `${width}`)
  copy.setAttribute('height', `${height}`)
  const ground = document.createElementNS(NAMESPACE, 'rect')
  const { x = 0, y = 0, width: w = width, height: h = height } = drawn.viewBox.baseVal ?? {}
  for (const [name, value] of Object.entries({ x, y, width: w || width, height: h || height }))
    ground.setAttribute(name, `${value}`)
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor)
  copy.prepend(ground)
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}

/** How many dots of the picture a dot of the page becomes. */
const SCALE = 2

/** A drawing as a picture. */
export async function pngFile(drawn: SVGSVGElement): Promise<Blob> {
  const { text, width, height } = svgFile(drawn)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the picture could not be made')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Gives a file to the person. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
