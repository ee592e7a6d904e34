import type { RuleStatus } from "../formula/rule-condition";
import { normalTitle } from "../table/title-role";

/** What a word of a user's own status column seems to mean, in five languages; undefined for any other word. */
export function meaningOf(word: string): RuleStatus | undefined {
  const plain = normalTitle(word)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[-_]+/g, " ");
  const statuses: readonly RuleStatus[] = ["On target", "At risk", "Off target"];
  return statuses.find((status) => wordsFor(status).split("|").includes(plain));
}

function wordsFor(status: RuleStatus): string {
  switch (status) {
    case "On target":
      return (
        "green|g|on target|on track|met|achieved|ok|okay|good|done|healthy|🟢|✅|✓|verde|no alvo|na meta|no prazo|atingido|atingida" +
        "|cumplido|cumple|en meta|en linea|alcanzado|bien|hijau|tercapai|sesuai target|baik|grun|im ziel|im plan|erreicht|gut"
      );
    case "At risk":
      return (
        "amber|a|yellow|y|orange|at risk|risk|warning|watch|caution|behind|🟡|🟠|⚠|⚠️|amarelo|amarela|laranja|em risco|atencao|alerta" +
        "|amarillo|amarilla|naranja|ambar|en riesgo|riesgo|atencion|kuning|oranye|berisiko|waspada|perhatian|gelb|gefahrdet|kritisch beobachten|achtung"
      );
    case "Off target":
      return (
        "red|r|off target|off track|missed|not met|critical|bad|failed|fail|late|🔴|❌|✗|vermelho|vermelha|fora da meta|fora do alvo|nao atingido|nao atingida|atrasado|critico" +
        "|rojo|roja|no cumplido|no cumple|fuera de meta|atrasada|mal|merah|tidak tercapai|meleset|terlambat|buruk|rot|verfehlt|nicht erreicht|kritisch|schlecht"
      );
  }
}
