import { answerIn, rowsOf } from "./rows";

// Options as people type them in five languages: function | argument | argument … -> answer.
describe.each<[string, string]>([
  [
    "[A8, F9, F12, G2, G3] kinds, methods, commitments and scales",
    `
    OKRROLLUP | 0.5 |  | média -> 0.5
    OKRROLLUP | 0.5 |  | promedio -> 0.5
    OKRROLLUP | 0.5 |  | media -> 0.5
    OKRROLLUP | 0.5 |  | rata-rata -> 0.5
    OKRROLLUP | 0.5 |  | Durchschnitt -> 0.5
    OKRROLLUP | 0.5 |  | MEAN -> 0.5
    OKRROLLUP | 0.5 |  | weighted -> 0.5
    OKRROLLUP | 0.5 |  | ponderado -> 0.5
    OKRROLLUP | 0.5 |  | ponderada -> 0.5
    OKRROLLUP | 0.5 |  | média ponderada -> 0.5
    OKRROLLUP | 0.5 |  | promedio ponderado -> 0.5
    OKRROLLUP | 0.5 |  | tertimbang -> 0.5
    OKRROLLUP | 0.5 |  | gewichtet -> 0.5
    OKRROLLUP | 0.5 |  | Mittel -> 0.5
    OKRROLLUP | 0.5 |  | worst -> 0.5
    OKRROLLUP | 0.5 |  | pior -> 0.5
    OKRROLLUP | 0.5 |  | peor -> 0.5
    OKRROLLUP | 0.5 |  | el peor -> 0.5
    OKRROLLUP | 0.5 |  | terburuk -> 0.5
    OKRROLLUP | 0.5 |  | schlechtester -> 0.5
    OKRROLLUP | 0.5 |  | minimum -> 0.5
    OKRROLLUP | 0.5 |  | lowest -> 0.5
    OKRROLLUP | 0.5 |  | count -> 0
    OKRROLLUP | 0.5 |  | contagem -> 0
    OKRROLLUP | 0.5 |  | conteo -> 0
    OKRROLLUP | 0.5 |  | contar -> 0
    OKRROLLUP | 0.5 |  | hitung -> 0
    OKRROLLUP | 0.5 |  | Anzahl -> 0
    OKRROLLUP | 1.5 |  |  | no -> 1.5
    OKRROLLUP | 1.5 |  |  | não -> 1.5
    OKRROLLUP | 1.5 |  |  | tidak -> 1.5
    OKRROLLUP | 1.5 |  |  | nein -> 1.5
    OKRROLLUP | 1.5 |  |  | falso -> 1.5
    OKRROLLUP | 1.5 |  |  | FALSCH -> 1.5
    OKRROLLUP | 1.5 |  |  | VERDADEIRO -> 1
    OKRGRADE | =0.8 | comprometido -> Red
    OKRGRADE | =0.8 | compromiso -> Red
    OKRGRADE | =0.8 | compromisso -> Red
    OKRGRADE | =0.8 | komitmen -> Red
    OKRGRADE | =0.8 | verpflichtend -> Red
    OKRGRADE | =0.8 | zugesagt -> Red
    OKRGRADE | =0.8 | must-do -> Red
    OKRGRADE | =0.8 | aspiracional -> Green
    OKRGRADE | =0.8 | ambicioso -> Green
    OKRGRADE | =0.8 | ambisius -> Green
    OKRGRADE | =0.8 | ambitioniert -> Green
    OKRGRADE | =0.8 | aspirativ -> Green
    OKRGRADE | =0.8 | Stretch goal -> Green
    OKRGRADE | =0.65 |  | 0,6/0,4 -> Green
    OKRGRADE | =0.65 |  | 0.6 / 0.4 -> Green
    OKRGRADE | =0.65 |  | Google -> Yellow
    OKRSCORE | TRUE |  |  | binário -> 1
    OKRSCORE | TRUE |  |  | sí/no -> 1
    OKRSCORE | TRUE |  |  | sim/não -> 1
    OKRSCORE | TRUE |  |  | ya/tidak -> 1
    OKRSCORE | TRUE |  |  | ja/nein -> 1
    OKRSCORE | TRUE |  |  | biner -> 1
    OKRSCORE | TRUE |  |  | binär -> 1
    OKRSCORE | TRUE |  |  | Yes / No -> 1
    OKRSCORE | TRUE |  |  | Yes or no -> 1
    OKRSCORE | TRUE |  |  | boolean -> 1
    OKRSCORE | 60% |  |  | marco -> 0.6
    OKRSCORE | 60% |  |  | hito -> 0.6
    OKRSCORE | 60% |  |  | Meilenstein -> 0.6
    OKRSCORE | 60% |  |  | tonggak -> 0.6
    OKRSCORE | 60% |  |  | milestones -> 0.6
    OKRSCORE | 5 | 10 |  | numeric -> 0.5
    OKRSCORE | 5 | 10 |  | percent -> 0.5
    OKRSCORE | 5 | 10 |  | percentage -> 0.5
    OKRSCORE | 5 | 10 |  | increase -> 0.5
    OKRSCORE | 5 | 10 | 0 | aumentar -> 0.5
    OKRSCORE | 7 | 5 | 10 | decrease -> 0.6
    OKRSCORE | 7 | 5 | 10 | reduce -> 0.6
    OKRSCORE | 7 | 5 | 10 | diminuir -> 0.6
    OKRSCORE | 7 | 5 | 10 | senken -> 0.6
    OKRSCORE | 7 | 5 | 10 | menurun -> 0.6
    OKRSCORE | 50% | 60% | 0 | binary -> 0
    OKRSCORE | 5 | 10 |  | at_least -> 0
    OKRSCORE | 5 | 10 |  | at-least -> 0
    OKRSCORE | 5 | 10 |  | At Most -> 1
    OKRSCORE | 5 | 10 |  | value at least -> 0
    OKRSCORE | 5 | 10 |  | value at most -> 1
    OKRSCORE | 5 | 10 |  | soll mindestens -> 0
  `,
  ],
  [
    "[K2] directions: 10.2 of 10 is On target upwards and At risk downwards",
    `
    KPISTATUS | 10.2 | 10 | Aim to Maximise -> On target
    KPISTATUS | 10.2 | 10 | Bigger is better -> On target
    KPISTATUS | 10.2 | 10 | High is good -> On target
    KPISTATUS | 10.2 | 10 | Higher -> On target
    KPISTATUS | 10.2 | 10 | HIGH -> On target
    KPISTATUS | 10.2 | 10 | Up -> On target
    KPISTATUS | 10.2 | 10 | Increase -> On target
    KPISTATUS | 10.2 | 10 | Increasing -> On target
    KPISTATUS | 10.2 | 10 | Maximize -> On target
    KPISTATUS | 10.2 | 10 | Maximise -> On target
    KPISTATUS | 10.2 | 10 | higher is better -> On target
    KPISTATUS | 10.2 | 10 | Higher = better -> On target
    KPISTATUS | 10.2 | 10 | higher better -> On target
    KPISTATUS | 10.2 | 10 | + -> On target
    KPISTATUS | 10.2 | 10 | > -> On target
    KPISTATUS | 10.2 | 10 | >= -> On target
    KPISTATUS | 10.2 | 10 | ≥ -> On target
    KPISTATUS | 10.2 | 10 | ↑ -> On target
    KPISTATUS | 10.2 | 10 | ▲ -> On target
    KPISTATUS | 10.2 | 10 | ⬆️ -> On target
    KPISTATUS | 10.2 | 10 | ↗ -> On target
    KPISTATUS | 10.2 | 10 | ⬆ -> On target
    KPISTATUS | 10.2 | 10 | 🔼 -> On target
    KPISTATUS | 10.2 | 10 | asc -> On target
    KPISTATUS | 10.2 | 10 | Ascending -> On target
    KPISTATUS | 10.2 | 10 | greater than -> On target
    KPISTATUS | 10.2 | 10 | greater is better -> On target
    KPISTATUS | 10.2 | 10 | at least -> On target
    KPISTATUS | 10.2 | 10 | more is better -> On target
    KPISTATUS | 10.2 | 10 | the higher the better -> On target
    KPISTATUS | 10.2 | 10 | the more the better -> On target
    KPISTATUS | 10.2 | 10 | should increase -> On target
    KPISTATUS | 10.2 | 10 | Growth -> On target
    KPISTATUS | 10.2 | 10 | grow -> On target
    KPISTATUS | 10.2 | 10 | upward -> On target
    KPISTATUS | 10.2 | 10 | up is good -> On target
    KPISTATUS | 10.2 | 10 | up is better -> On target
    KPISTATUS | 10.2 | 10 | higher-is-better -> On target
    KPISTATUS | 10.2 | 10 | HIGHER_IS_BETTER -> On target
    KPISTATUS | 10.2 | 10 | better high -> On target
    KPISTATUS | 10.2 | 10 | high better -> On target
    KPISTATUS | 10.2 | 10 | larger -> On target
    KPISTATUS | 10.2 | 10 | Higher the better -> On target
    KPISTATUS | 10.2 | 10 | above -> On target
    KPISTATUS | 10.2 | 10 | Above target -> On target
    KPISTATUS | 10.2 | 10 | over -> On target
    KPISTATUS | 10.2 | 10 | maior -> On target
    KPISTATUS | 10.2 | 10 | Maior -> On target
    KPISTATUS | 10.2 | 10 | maior melhor -> On target
    KPISTATUS | 10.2 | 10 | maior é melhor -> On target
    KPISTATUS | 10.2 | 10 | quanto maior melhor -> On target
    KPISTATUS | 10.2 | 10 | quanto maior, melhor -> On target
    KPISTATUS | 10.2 | 10 | Quanto mais melhor -> On target
    KPISTATUS | 10.2 | 10 | aumentar -> On target
    KPISTATUS | 10.2 | 10 | crescente -> On target
    KPISTATUS | 10.2 | 10 | ascendente -> On target
    KPISTATUS | 10.2 | 10 | para cima -> On target
    KPISTATUS | 10.2 | 10 | subir -> On target
    KPISTATUS | 10.2 | 10 | acima -> On target
    KPISTATUS | 10.2 | 10 | mais -> On target
    KPISTATUS | 10.2 | 10 | maximizar -> On target
    KPISTATUS | 10.2 | 10 | cima -> On target
    KPISTATUS | 10.2 | 10 | Alta -> On target
    KPISTATUS | 10.2 | 10 | elevar -> On target
    KPISTATUS | 10.2 | 10 | maior-melhor -> On target
    KPISTATUS | 10.2 | 10 | Maior que -> On target
    KPISTATUS | 10.2 | 10 | maior ou igual -> On target
    KPISTATUS | 10.2 | 10 | maior_igual -> On target
    KPISTATUS | 10.2 | 10 | pelo menos -> On target
    KPISTATUS | 10.2 | 10 | no mínimo -> On target
    KPISTATUS | 10.2 | 10 | mayor -> On target
    KPISTATUS | 10.2 | 10 | mayor es mejor -> On target
    KPISTATUS | 10.2 | 10 | cuanto mayor mejor -> On target
    KPISTATUS | 10.2 | 10 | cuanto más alto mejor -> On target
    KPISTATUS | 10.2 | 10 | cuanto más, mejor -> On target
    KPISTATUS | 10.2 | 10 | a mayor mejor -> On target
    KPISTATUS | 10.2 | 10 | más -> On target
    KPISTATUS | 10.2 | 10 | más es mejor -> On target
    KPISTATUS | 10.2 | 10 | creciente -> On target
    KPISTATUS | 10.2 | 10 | sube -> On target
    KPISTATUS | 10.2 | 10 | incrementar -> On target
    KPISTATUS | 10.2 | 10 | arriba -> On target
    KPISTATUS | 10.2 | 10 | hacia arriba -> On target
    KPISTATUS | 10.2 | 10 | alto -> On target
    KPISTATUS | 10.2 | 10 | Mayor a -> On target
    KPISTATUS | 10.2 | 10 | mayor o igual -> On target
    KPISTATUS | 10.2 | 10 | superior -> On target
    KPISTATUS | 10.2 | 10 | al menos -> On target
    KPISTATUS | 10.2 | 10 | naik -> On target
    KPISTATUS | 10.2 | 10 | lebih tinggi -> On target
    KPISTATUS | 10.2 | 10 | lebih tinggi lebih baik -> On target
    KPISTATUS | 10.2 | 10 | semakin tinggi semakin baik -> On target
    KPISTATUS | 10.2 | 10 | semakin besar semakin baik -> On target
    KPISTATUS | 10.2 | 10 | makin tinggi makin baik -> On target
    KPISTATUS | 10.2 | 10 | tinggi -> On target
    KPISTATUS | 10.2 | 10 | besar -> On target
    KPISTATUS | 10.2 | 10 | meningkat -> On target
    KPISTATUS | 10.2 | 10 | tingkatkan -> On target
    KPISTATUS | 10.2 | 10 | maksimalkan -> On target
    KPISTATUS | 10.2 | 10 | lebih besar -> On target
    KPISTATUS | 10.2 | 10 | lebih banyak -> On target
    KPISTATUS | 10.2 | 10 | ke atas -> On target
    KPISTATUS | 10.2 | 10 | atas -> On target
    KPISTATUS | 10.2 | 10 | naik lebih baik -> On target
    KPISTATUS | 10.2 | 10 | höher -> On target
    KPISTATUS | 10.2 | 10 | höher ist besser -> On target
    KPISTATUS | 10.2 | 10 | je höher desto besser -> On target
    KPISTATUS | 10.2 | 10 | je höher, desto besser -> On target
    KPISTATUS | 10.2 | 10 | je mehr desto besser -> On target
    KPISTATUS | 10.2 | 10 | größer -> On target
    KPISTATUS | 10.2 | 10 | größer ist besser -> On target
    KPISTATUS | 10.2 | 10 | mehr -> On target
    KPISTATUS | 10.2 | 10 | steigend -> On target
    KPISTATUS | 10.2 | 10 | steigen -> On target
    KPISTATUS | 10.2 | 10 | aufwärts -> On target
    KPISTATUS | 10.2 | 10 | hoch -> On target
    KPISTATUS | 10.2 | 10 | hoch ist gut -> On target
    KPISTATUS | 10.2 | 10 | maximieren -> On target
    KPISTATUS | 10.2 | 10 | erhöhen -> On target
    KPISTATUS | 10.2 | 10 | mindestens -> On target
    KPISTATUS | 10.2 | 10 | oben -> On target
    KPISTATUS | 10.2 | 10 | nach oben -> On target
    KPISTATUS | 10.2 | 10 | größer gleich -> On target
    KPISTATUS | 10.2 | 10 | größer als -> On target
    KPISTATUS | 10.2 | 10 | Aim to minimise -> At risk
    KPISTATUS | 10.2 | 10 | Smaller is better -> At risk
    KPISTATUS | 10.2 | 10 | Low is good -> At risk
    KPISTATUS | 10.2 | 10 | Lower -> At risk
    KPISTATUS | 10.2 | 10 | Low -> At risk
    KPISTATUS | 10.2 | 10 | Down -> At risk
    KPISTATUS | 10.2 | 10 | Decrease -> At risk
    KPISTATUS | 10.2 | 10 | Decreasing -> At risk
    KPISTATUS | 10.2 | 10 | Minimize -> At risk
    KPISTATUS | 10.2 | 10 | Minimise -> At risk
    KPISTATUS | 10.2 | 10 | lower is better -> At risk
    KPISTATUS | 10.2 | 10 | lower better -> At risk
    KPISTATUS | 10.2 | 10 | < -> At risk
    KPISTATUS | 10.2 | 10 | <= -> At risk
    KPISTATUS | 10.2 | 10 | ≤ -> At risk
    KPISTATUS | 10.2 | 10 | ↓ -> At risk
    KPISTATUS | 10.2 | 10 | ▼ -> At risk
    KPISTATUS | 10.2 | 10 | ⬇️ -> At risk
    KPISTATUS | 10.2 | 10 | ↘ -> At risk
    KPISTATUS | 10.2 | 10 | 🔽 -> At risk
    KPISTATUS | 10.2 | 10 | desc -> At risk
    KPISTATUS | 10.2 | 10 | Descending -> At risk
    KPISTATUS | 10.2 | 10 | less than -> At risk
    KPISTATUS | 10.2 | 10 | at most -> At risk
    KPISTATUS | 10.2 | 10 | less is better -> At risk
    KPISTATUS | 10.2 | 10 | fewer is better -> At risk
    KPISTATUS | 10.2 | 10 | the lower the better -> At risk
    KPISTATUS | 10.2 | 10 | should decrease -> At risk
    KPISTATUS | 10.2 | 10 | Reduction -> At risk
    KPISTATUS | 10.2 | 10 | reduce -> At risk
    KPISTATUS | 10.2 | 10 | Decline -> At risk
    KPISTATUS | 10.2 | 10 | downward -> At risk
    KPISTATUS | 10.2 | 10 | down is good -> At risk
    KPISTATUS | 10.2 | 10 | lower_is_better -> At risk
    KPISTATUS | 10.2 | 10 | smaller -> At risk
    KPISTATUS | 10.2 | 10 | Lower the better -> At risk
    KPISTATUS | 10.2 | 10 | below -> At risk
    KPISTATUS | 10.2 | 10 | Below target -> At risk
    KPISTATUS | 10.2 | 10 | under -> At risk
    KPISTATUS | 10.2 | 10 | menor -> At risk
    KPISTATUS | 10.2 | 10 | menor melhor -> At risk
    KPISTATUS | 10.2 | 10 | menor é melhor -> At risk
    KPISTATUS | 10.2 | 10 | quanto menor melhor -> At risk
    KPISTATUS | 10.2 | 10 | quanto menos melhor -> At risk
    KPISTATUS | 10.2 | 10 | reduzir -> At risk
    KPISTATUS | 10.2 | 10 | diminuir -> At risk
    KPISTATUS | 10.2 | 10 | decrescente -> At risk
    KPISTATUS | 10.2 | 10 | descendente -> At risk
    KPISTATUS | 10.2 | 10 | para baixo -> At risk
    KPISTATUS | 10.2 | 10 | descer -> At risk
    KPISTATUS | 10.2 | 10 | abaixo -> At risk
    KPISTATUS | 10.2 | 10 | menos -> At risk
    KPISTATUS | 10.2 | 10 | minimizar -> At risk
    KPISTATUS | 10.2 | 10 | baixo -> At risk
    KPISTATUS | 10.2 | 10 | Baixa -> At risk
    KPISTATUS | 10.2 | 10 | menor que -> At risk
    KPISTATUS | 10.2 | 10 | menor ou igual -> At risk
    KPISTATUS | 10.2 | 10 | menor_igual -> At risk
    KPISTATUS | 10.2 | 10 | no máximo -> At risk
    KPISTATUS | 10.2 | 10 | menor es mejor -> At risk
    KPISTATUS | 10.2 | 10 | menos es mejor -> At risk
    KPISTATUS | 10.2 | 10 | decreciente -> At risk
    KPISTATUS | 10.2 | 10 | bajar -> At risk
    KPISTATUS | 10.2 | 10 | baja -> At risk
    KPISTATUS | 10.2 | 10 | disminuir -> At risk
    KPISTATUS | 10.2 | 10 | reducir -> At risk
    KPISTATUS | 10.2 | 10 | abajo -> At risk
    KPISTATUS | 10.2 | 10 | hacia abajo -> At risk
    KPISTATUS | 10.2 | 10 | bajo -> At risk
    KPISTATUS | 10.2 | 10 | Menor a -> At risk
    KPISTATUS | 10.2 | 10 | inferior -> At risk
    KPISTATUS | 10.2 | 10 | como máximo -> At risk
    KPISTATUS | 10.2 | 10 | turun -> At risk
    KPISTATUS | 10.2 | 10 | lebih rendah -> At risk
    KPISTATUS | 10.2 | 10 | lebih rendah lebih baik -> At risk
    KPISTATUS | 10.2 | 10 | semakin rendah semakin baik -> At risk
    KPISTATUS | 10.2 | 10 | semakin kecil semakin baik -> At risk
    KPISTATUS | 10.2 | 10 | rendah -> At risk
    KPISTATUS | 10.2 | 10 | kecil -> At risk
    KPISTATUS | 10.2 | 10 | menurun -> At risk
    KPISTATUS | 10.2 | 10 | turunkan -> At risk
    KPISTATUS | 10.2 | 10 | minimalkan -> At risk
    KPISTATUS | 10.2 | 10 | lebih kecil -> At risk
    KPISTATUS | 10.2 | 10 | lebih sedikit -> At risk
    KPISTATUS | 10.2 | 10 | ke bawah -> At risk
    KPISTATUS | 10.2 | 10 | bawah -> At risk
    KPISTATUS | 10.2 | 10 | turun lebih baik -> At risk
    KPISTATUS | 10.2 | 10 | niedriger -> At risk
    KPISTATUS | 10.2 | 10 | niedriger ist besser -> At risk
    KPISTATUS | 10.2 | 10 | je niedriger, desto besser -> At risk
    KPISTATUS | 10.2 | 10 | je weniger desto besser -> At risk
    KPISTATUS | 10.2 | 10 | kleiner -> At risk
    KPISTATUS | 10.2 | 10 | kleiner ist besser -> At risk
    KPISTATUS | 10.2 | 10 | weniger -> At risk
    KPISTATUS | 10.2 | 10 | fallend -> At risk
    KPISTATUS | 10.2 | 10 | sinkend -> At risk
    KPISTATUS | 10.2 | 10 | sinken -> At risk
    KPISTATUS | 10.2 | 10 | senken -> At risk
    KPISTATUS | 10.2 | 10 | abwärts -> At risk
    KPISTATUS | 10.2 | 10 | niedrig -> At risk
    KPISTATUS | 10.2 | 10 | tief -> At risk
    KPISTATUS | 10.2 | 10 | niedrig ist gut -> At risk
    KPISTATUS | 10.2 | 10 | minimieren -> At risk
    KPISTATUS | 10.2 | 10 | reduzieren -> At risk
    KPISTATUS | 10.2 | 10 | verringern -> At risk
    KPISTATUS | 10.2 | 10 | höchstens -> At risk
    KPISTATUS | 10.2 | 10 | unten -> At risk
    KPISTATUS | 10.2 | 10 | nach unten -> At risk
    KPISTATUS | 10.2 | 10 | kleiner gleich -> At risk
    KPISTATUS | 10.2 | 10 | kleiner als -> At risk
    KPISTATUS | 10.2 | 9-10 | Goldilocks -> At risk
    KPISTATUS | 10.2 | 9-10 | between -> At risk
    KPISTATUS | 10.2 | 9-10 | range -> At risk
    KPISTATUS | 10.2 | 9-10 | within range -> At risk
    KPISTATUS | 10.2 | 9-10 | in range -> At risk
    KPISTATUS | 10.2 | 9-10 | Target range -> At risk
    KPISTATUS | 10.2 | 9-10 | stay within -> At risk
    KPISTATUS | 10.2 | 9-10 | entre -> At risk
    KPISTATUS | 10.2 | 9-10 | faixa -> At risk
    KPISTATUS | 10.2 | 9-10 | intervalo -> At risk
    KPISTATUS | 10.2 | 9-10 | rango -> At risk
    KPISTATUS | 10.2 | 9-10 | dentro del rango -> At risk
    KPISTATUS | 10.2 | 9-10 | antara -> At risk
    KPISTATUS | 10.2 | 9-10 | rentang -> At risk
    KPISTATUS | 10.2 | 9-10 | di antara -> At risk
    KPISTATUS | 10.2 | 9-10 | zwischen -> At risk
    KPISTATUS | 10.2 | 9-10 | Bereich -> At risk
    KPISTATUS | 10.2 | 9-10 | im Bereich -> At risk
    KPISTATUS | 10.2 | 9-10 | innerhalb -> At risk
    KPISTATUS | 10.2 | 10 | max -> ! Unknown direction "max": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | min -> ! Unknown direction "min": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | Maximum -> ! Unknown direction "Maximum": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | mínimo -> ! Unknown direction "mínimo": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | maksimal -> ! Unknown direction "maksimal": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | Maintain -> ! Unknown direction "Maintain": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | Improve -> ! Unknown direction "Improve": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | exact -> ! Unknown direction "exact": use higher, lower or between.
    KPISTATUS | 10.2 | 10 | stabil -> ! Unknown direction "stabil": use higher, lower or between.
  `,
  ],
])("%s", (_subject, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (row, answer) => {
    expect(answerIn("en_US", row)).toBe(answer);
  });
});
