// Spanish: what went wrong with something a person gave us: what happened, what is safe, what to do.
import type { Words } from "../words.ts"

export const problems: Words["problems"] = {
  invite_wrong: "No conocemos este enlace. No se envió nada. Pida otra vez el enlace, por favor.",
  invite_cut: "Falta una parte del enlace. No se envió nada. Copie el enlace entero y pruebe otra vez.",
  invite_old: "Este enlace ya terminó. No se envió nada. Pida otro a quien organiza.",
  link_retired: "Este enlace ya no se usa. Sus palabras siguen aquí. Pida el nuevo a quien organiza.",
  lists_differ:
    "Puede que no vea a todas las personas de esta sala. Aún puede escribir. Pregunte de viva voz quién está en la lista.",
  contact_link_used: "Alguien ya usó este enlace. No se envió nada. Pida otro a quien organiza.",
  contact_link_twice: "Dos personas usaron este enlace. Solo una puede entrar. Hable con la persona que lo envió.",
  contact_link_refused: "No le dieron acceso con este enlace. Hable con la persona que lo envió.",
  contact_link_old: "Este enlace es muy viejo. No se envió nada. Pida otro a quien organiza.",
  relay_down: "No hay conexión. Sus palabras están guardadas aquí. Probamos otra vez. Usted no tiene que hacer nada.",
  relay_refuses: "La línea no lo acepta ahora. Sus palabras están guardadas aquí. Probamos otra vez.",
  relay_newer: "La línea es más nueva que este Quiet Hand. Sus palabras están guardadas aquí. Ponga al día Quiet Hand.",
  relay_lies: "La línea respondió mal. No lo usamos. Sus palabras están guardadas aquí. Avise a quien organiza.",
  roster_forged:
    "La lista de personas puede ser falsa. No la usamos. Sus palabras siguen aquí. Avise a quien organiza.",
  storage_full: "Este aparato está lleno. Sus palabras siguen en la pantalla. Libere espacio y pruebe otra vez.",
  newer_version: "Esto lo guardó un Quiet Hand más nuevo. Está a salvo. Ponga al día Quiet Hand y abra otra vez.",
  too_long: "Es muy largo para enviar. Sus palabras siguen aquí. Acorte el texto o envíe dos partes.",
  too_fast: "Fue mucho de una vez. Sus palabras están guardadas aquí. Salen en unos segundos.",
  not_secure: "No es seguro escribir en esta página. No se envió nada. Abra el enlace que empieza con https.",
  lost_keys: "Este aparato ya no puede abrir lo que guardó. No se envió nada nuevo. Abra otra vez su enlace.",
  room_moves: "Esta sala pasa a otro aparato. No se envió nada. Sus palabras siguen en esta pantalla.",
  room_catches_up: "Antes miramos qué hay de nuevo en la sala. No cambió nada. Pruebe en un momento.",
}
