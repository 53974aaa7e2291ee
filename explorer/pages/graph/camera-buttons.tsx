import type { RefObject } from 'react'
import { useTexts } from '../../app/texts.ts'
import type { Camera } from './camera.ts'
import { GRAPH } from './texts.ts'

type CameraButtonsProps = {
  readonly camera: RefObject<Camera | null>
  readonly fit: () => void
}

/** Nearer, farther, all of it: for those who do not turn a wheel or move two fingers. */
export function CameraButtons({ camera, fit }: CameraButtonsProps) {
  const say = useTexts(GRAPH)
  return (
    <fieldset className="graph-camera">
      <legend className="unseen">{say.camera}</legend>
      <button type="button" title={say.nearer} onClick={() => camera.current?.nearer()}>
        <span aria-hidden="true">＋</span>
        <span className="unseen">{say.nearer}</span>
      </button>
      <button type="button" title={say.farther} onClick={() => camera.current?.farther()}>
        <span aria-hidden="true">－</span>
        <span className="unseen">{say.farther}</span>
      </button>
      <button type="button" onClick={fit}>
        {say.fit}
      </button>
    </fieldset>
  )
}
