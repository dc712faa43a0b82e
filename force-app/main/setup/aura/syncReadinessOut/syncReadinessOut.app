<aura:application extends="ltng:outApp" access="GLOBAL">
  <aura:dependency resource="markup://c:syncReadiness" />
</aura:application>
