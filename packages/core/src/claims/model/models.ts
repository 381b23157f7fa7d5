import {LinearModel} from './linear-model.ts'
import {PROMOTION_MODEL} from './promotion.generated.ts'
import {RISK_MODEL} from './risk.generated.ts'

let promotion: LinearModel | undefined
let risk: LinearModel | undefined

/** The trained model for promotion, made ready when it is first asked for. */
export const promotionModel = (): LinearModel => (promotion ??= new LinearModel(PROMOTION_MODEL))

/** The trained model for risk, made ready when it is first asked for. */
export const riskModel = (): LinearModel => (risk ??= new LinearModel(RISK_MODEL))
