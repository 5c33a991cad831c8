import { useEffect, useState } from 'react'

const patience = 2500

/** True once nobody has moved the pointer or touched the screen for a while. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), patience)
    }
    stir()
    document.addEventListener('pointermove', stir)
    document.addEventListener('pointerdown', stir)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', stir)
      document.removeEventListener('pointerdown', stir)
    }
  }, [])
  return idle
}
